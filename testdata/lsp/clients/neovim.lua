-- Drives Neovim's own client: opens the draft, waits for diagnostics, applies the first action, and says what it saw.
-- KLARTEXT is the program, and the draft is the file that Neovim was started with.
local seen = {}
local folder = vim.fn.fnamemodify(vim.fn.expand('%:p'), ':h')
local id = vim.lsp.start_client { cmd = { vim.env.KLARTEXT, 'lsp' }, root_dir = folder }
vim.lsp.buf_attach_client(0, id)

local function diagnostics()
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    table.insert(list, {
      code = diagnostic.code, line = diagnostic.lnum, column = diagnostic.col, end_column = diagnostic.end_col,
      message = diagnostic.message,
    })
  end
  table.sort(list, function(a, b) return a.column < b.column end)
  return list
end

vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
seen.before = diagnostics()
seen.encoding = vim.lsp.get_client_by_id(id).offset_encoding

local first
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  if diagnostic.code == 'abbreviation' then first = first or diagnostic end
end
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000)
local actions = answers[id].result
seen.titles = {}
for _, action in ipairs(actions) do table.insert(seen.titles, action.title) end
vim.lsp.util.apply_workspace_edit(actions[1].edit, seen.encoding)
local count = #seen.before
vim.wait(20000, function() return #vim.diagnostic.get(0) < count end, 20)
seen.after = diagnostics()
seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')

local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 20000)
seen.hover = hover[id].result ~= nil

vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.get_client_by_id(id) == nil end, 20)
io.stdout:write(vim.json.encode(seen) .. '\n')
vim.cmd('qa!')
