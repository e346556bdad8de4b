# Klartext. The two that matter: `make demo` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
CONFIGURATION := release
RELEASE := -c $(CONFIGURATION) --static-swift-stdlib
BINARY := .build/$(CONFIGURATION)/klartext
DEV := .build/$(CONFIGURATION)/klartext-dev
PACKAGES := libicu-dev libyaml-dev libgumbo-dev pkg-config hunspell-sv hunspell-en-us
# What tests compare with: other readers of media files, programs that make such files, and editors.
TEST_PACKAGES := libimage-exiftool-perl ffmpeg imagemagick parallel neovim emacs-nox elpa-eglot python3-venv
LISTS := $(shell find Dictionaries Rules -type d -o -name '*.tsv' -o -name '*.yml')

.PHONY: help demo build test bench install uninstall format lint docs check-docs pictures dependencies clean

help:
	@echo 'make demo      install what is missing, build, and check the sample drafts'
	@echo 'make test      install what is missing, and run all tests'
	@echo 'make build     build the release binary, $(BINARY)'
	@echo 'make install   copy it to $$(PREFIX)/bin, by default $(PREFIX)/bin'
	@echo 'make bench     measure speed, memory and size'
	@echo 'make format    format the sources'
	@echo 'make docs      write the rule pages anew'
	@echo 'make pictures  draw the pictures of the documentation anew'

# System packages, by their Debian names. Other systems: install ICU, libyaml and pkg-config with headers.
dependencies:
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get >/dev/null; then \
	    echo "Install these first, by the names of your system:$$missing" >&2; exit 1; \
	  fi; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  echo "Installing$$missing"; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; \
	fi

# The lists are compiled into one image that the binary carries; without it they would be compiled at every start.
generated/image.bin: $(LISTS) $(shell find Sources/RulePacks Sources/klartext-dev -name '*.swift')
	$(SWIFT) build $(RELEASE) --product klartext-dev
	$(DEV) compile

build: dependencies generated/image.bin
	$(SWIFT) build $(RELEASE) --product klartext

demo: build
	@echo; echo '$$ klartext check testdata/drafts'; echo
	@$(BINARY) check testdata/drafts --min-severity info --exit-zero
	@echo; echo '$$ klartext check testdata/policies testdata/calendars'; echo
	@$(BINARY) check testdata/policies testdata/calendars --exit-zero
	@echo; echo 'The program is $(BINARY). Try: $(BINARY) explain abbreviation'

# The image is made anew, so that what is tested is what the lists say, and that the program under test starts fast.
test: PACKAGES += $(TEST_PACKAGES)
test: dependencies .build/python/.stamp
	$(SWIFT) run -q klartext-dev compile
	$(SWIFT) test

# Programs from PyPI that tests drive.
.PHONY: python
python: .build/python/.stamp
.build/python/.stamp: Tests/requirements.txt
	python3 -m venv .build/python && .build/python/bin/pip install -q -r Tests/requirements.txt && touch $@

bench: build
	$(SWIFT) build $(RELEASE) --product klartext-dev
	$(DEV) bench $(BINARY)
	$(DEV) lsp-bench $(BINARY)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	strip -o $(DESTDIR)$(PREFIX)/bin/klartext $(BINARY)
	chmod 755 $(DESTDIR)$(PREFIX)/bin/klartext

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/klartext

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

docs: dependencies
	$(SWIFT) run -q klartext-dev docs

check-docs: dependencies
	$(SWIFT) run -q klartext-dev docs --check

pictures: build
	Documentation/pictures/draw $(BINARY)

clean:
	rm -rf .build generated
