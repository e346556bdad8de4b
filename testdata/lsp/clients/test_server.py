"""Drives the server with pytest-lsp, which rejects every message that the protocol does not allow."""

import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

TEXT = "---\nchannels: [x]\nmedia:\n  - file: saknas.jpg\n---\nTa 🙏 med bl.a. mat.\n"


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[os.environ["KLARTEXT"], "lsp"]),
    params=["neovim", "emacs", "visual-studio-code"],
)
async def client(request, lsp_client: LanguageClient):
    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def _(_params: types.RegistrationParams):
        return None

    folder = pathlib.Path(os.environ["FOLDER"]).as_uri()
    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities(request.param),
            root_uri=folder,
            workspace_folders=[types.WorkspaceFolder(uri=folder, name="utkast")],
        )
    )
    yield
    await lsp_client.shutdown_session()


def opened(client, name, language, text):
    uri = pathlib.Path(os.environ["FOLDER"], name).as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            types.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        )
    )
    return uri


async def found(client, uri):
    if client.capabilities.text_document.diagnostic:
        report = await client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
        )
        return report.items
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return client.diagnostics[uri]


@pytest.mark.asyncio
async def test_everything_that_is_offered(client: LanguageClient):
    uri = opened(client, "a.md", "markdown", TEXT)
    document = types.TextDocumentIdentifier(uri)
    everything = types.Range(types.Position(0, 0), types.Position(99, 0))
    items = await found(client, uri)
    assert "abbreviation" in [item.code for item in items]
    assert "media-not-found" in [item.code for item in items]
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, everything, types.CodeActionContext(diagnostics=items))
    )
    assert any(action.is_preferred for action in actions)
    assert all(action.edit for action in actions)
    hover = await client.text_document_hover_async(
        types.HoverParams(document, types.Position(5, 14))
    )
    assert "abbreviation" in hover.contents.value
    completions = await client.text_document_completion_async(
        types.CompletionParams(document, types.Position(1, 11))
    )
    assert "mastodon" in [item.label for item in completions]
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(document, everything))
    assert [hint.label for hint in hints] == ["X 20/280"]
    links = await client.text_document_document_link_async(types.DocumentLinkParams(document))
    assert [link.target.endswith("/saknas.jpg") for link in links] == [True]
    calendar = opened(client, "a.csv", "csv", "id;text\n1;Ta med bl.a. mat.\n2;Kom.\n")
    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(types.TextDocumentIdentifier(calendar))
    )
    assert [symbol.name for symbol in symbols] == ["Inlägg 1: Ta med bl.a. mat.", "Inlägg 2: Kom."]


@pytest.mark.asyncio
async def test_changes_are_followed(client: LanguageClient):
    uri = opened(client, "b.md", "markdown", "Ta 🙏 med bl.a. mat.\n")
    assert "abbreviation" in [item.code for item in await found(client, uri)]
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(version=2, uri=uri),
            [
                types.TextDocumentContentChangePartial(
                    types.Range(types.Position(0, 10), types.Position(0, 15)), "bland annat"
                )
            ],
        )
    )
    assert "abbreviation" not in [item.code for item in await found(client, uri)]
