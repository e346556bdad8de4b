# Klartext. The two that matter: `make demo` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
CONFIGURATION := release
# The same commit gives the same program in whatever folder: without a build id, which is made of debug information with the build's
# path in it, and without the path in what C's assertions say.
RELEASE := -c $(CONFIGURATION) --static-swift-stdlib -Xlinker --build-id=none -Xcc -ffile-prefix-map=$(CURDIR)/=
BINARY := .build/$(CONFIGURATION)/klartext
SERVER := .build/$(CONFIGURATION)/klartext-serve
DEV := .build/$(CONFIGURATION)/klartext-dev
PACKAGES := libicu-dev libyaml-dev libgumbo-dev pkg-config hunspell-sv hunspell-en-us
# What tests compare with: other readers of media files, programs that make such files, editors, and a browser.
TEST_PACKAGES := libimage-exiftool-perl ffmpeg imagemagick parallel git mandoc neovim emacs-nox elpa-eglot python3-venv \
  chromium fonts-noto-color-emoji strace
# What measuring needs, and Debian's programs that Klartext is measured beside; those from PyPI stand in Benchmarks/requirements.txt.
BENCH_PACKAGES := valgrind time binutils git python3-venv
GUARD_PACKAGES := valgrind binutils python3
PEER_PACKAGES := hunspell aspell aspell-sv diction
LISTS := $(shell find Dictionaries Rules -type d -o -name '*.tsv' -o -name '*.yml')

.PHONY: help demo build serve test bench bench-table bench-guard reproducible deb deb-check manual install uninstall \
  format lint docs check-docs pictures fuzz sanitize sanitize-memory sanitize-threads dependencies clean

help:
	@echo 'make demo      install what is missing, build, and check the sample drafts'
	@echo 'make test      install what is missing, and run all tests'
	@echo 'make build     build the release binary, $(BINARY)'
	@echo 'make install   install it under $$(PREFIX), by default $(PREFIX), with its manual and completions'
	@echo 'make bench     measure speed, memory and size, beside other programs; QUICK=1 for a few minutes'
	@echo 'make deb       make a Debian package, in .build/deb; make deb-check tries it in a fresh root'
	@echo 'make fuzz      look for inputs that break something; SECONDS_EACH, ONLY, JOBS, CORPUS, NEW, SANITIZERS'
	@echo 'make sanitize  run tests and inputs kept from fuzzing under AddressSanitizer and ThreadSanitizer'
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

# The page that listens, a program of its own beside the command.
serve: build
	$(SWIFT) build $(RELEASE) --product klartext-serve

demo: build
	@echo; echo '$$ klartext check testdata/drafts testdata/drafts/*.html'; echo
	@$(BINARY) check testdata/drafts testdata/drafts/*.html --min-severity info --exit-zero
	@echo; echo '$$ klartext check testdata/policies testdata/calendars'; echo
	@$(BINARY) check testdata/policies testdata/calendars --exit-zero
	@echo; echo 'The program is $(BINARY). Try: $(BINARY) explain abbreviation'

# The image is made anew, so that what is tested is what the lists say, and that the program under test starts fast.
test: PACKAGES += $(TEST_PACKAGES)
test: dependencies .build/python/.stamp
	$(SWIFT) run -q klartext-dev compile
	$(SWIFT) test

# Programs from PyPI that tests run: clients of Klartext's and readers of its output.
.build/python/.stamp: Tests/requirements.txt
	python3 -m venv .build/python
	.build/python/bin/pip install -q --disable-pip-version-check -r Tests/requirements.txt
	touch $@

# With QUICK=1 few runs and small texts, and nothing is written to the project.
bench: PACKAGES += $(BENCH_PACKAGES)
bench: build
	$(SWIFT) build $(RELEASE) --product klartext-dev
	Benchmarks/install-peers $(PEER_PACKAGES)
	python3 Benchmarks/bench measure $(if $(QUICK),--quick) $(BINARY) $(DEV)

# The table anew, from results that are there and reasons that somebody wrote.
bench-table:
	python3 Benchmarks/bench table

# Fails when the standard workload takes over 5 % more instructions than recorded; RECORD=1 records.
bench-guard: PACKAGES += $(GUARD_PACKAGES)
bench-guard: build
	$(SWIFT) build $(RELEASE) --product klartext-dev
	python3 Benchmarks/bench guard $(if $(RECORD),--record) $(BINARY) $(DEV)

# The manual in both languages and the completions of three shells, made by the command itself.
manual: build
	$(SWIFT) build $(RELEASE) --product klartext-dev
	install -d generated/man/man1 generated/man/sv/man1 generated/completions
	LC_ALL=en $(BINARY) --experimental-dump-help | $(DEV) manual en > generated/man/man1/klartext.1
	LC_ALL=sv $(BINARY) --experimental-dump-help | $(DEV) manual sv > generated/man/sv/man1/klartext.1
	echo '.so man1/klartext.1' | tee generated/man/man1/klartext-serve.1 > generated/man/sv/man1/klartext-serve.1
	$(BINARY) --generate-completion-script bash > generated/completions/klartext
	$(BINARY) --generate-completion-script zsh > generated/completions/_klartext
	$(BINARY) --generate-completion-script fish > generated/completions/klartext.fish

SHARE := $(DESTDIR)$(PREFIX)/share
INSTALLED := share/man/man1/klartext.1 share/man/sv/man1/klartext.1 share/man/man1/klartext-serve.1 \
  share/man/sv/man1/klartext-serve.1 share/bash-completion/completions/klartext \
  share/zsh/site-functions/_klartext share/fish/vendor_completions.d/klartext.fish

# Without the hashes of modules that the compiler keeps for itself: they depend on the folder.
STRIP := strip $(if $(filter Linux,$(shell uname -s)),--remove-section=.swift_modhash)

install: build serve manual
	install -d $(DESTDIR)$(PREFIX)/bin
	$(STRIP) -o $(DESTDIR)$(PREFIX)/bin/klartext $(BINARY)
	$(STRIP) -o $(DESTDIR)$(PREFIX)/bin/klartext-serve $(SERVER)
	chmod 755 $(DESTDIR)$(PREFIX)/bin/klartext $(DESTDIR)$(PREFIX)/bin/klartext-serve
	install -D -m 644 generated/man/man1/klartext.1 $(SHARE)/man/man1/klartext.1
	install -D -m 644 generated/man/sv/man1/klartext.1 $(SHARE)/man/sv/man1/klartext.1
	install -D -m 644 generated/man/man1/klartext-serve.1 $(SHARE)/man/man1/klartext-serve.1
	install -D -m 644 generated/man/sv/man1/klartext-serve.1 $(SHARE)/man/sv/man1/klartext-serve.1
	install -D -m 644 generated/completions/klartext $(SHARE)/bash-completion/completions/klartext
	install -D -m 644 generated/completions/_klartext $(SHARE)/zsh/site-functions/_klartext
	install -D -m 644 generated/completions/klartext.fish $(SHARE)/fish/vendor_completions.d/klartext.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/klartext $(DESTDIR)$(PREFIX)/bin/klartext-serve \
	  $(INSTALLED:%=$(DESTDIR)$(PREFIX)/%)

# A Debian package of what `make install` installs. The same commit gives the same bytes.
deb: PACKAGES += dpkg-dev binutils
deb: dependencies
	rm -rf .build/deb
	$(MAKE) install DESTDIR=$(CURDIR)/.build/deb/root PREFIX=/usr
	Packaging/make-deb .build/deb/root .build/deb

# Installs the package in a fresh root, uses it and removes it.
deb-check: PACKAGES += debootstrap
deb-check: deb
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; $$sudo Packaging/check-deb .build/deb/*.deb

# Builds the last commit twice and compares; takes two whole builds.
reproducible:
	Packaging/reproducible

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

docs: dependencies
	$(SWIFT) run -q klartext-dev docs

check-docs: dependencies
	$(SWIFT) run -q klartext-dev docs --check

# Every harness under libFuzzer, SECONDS_EACH seconds each, JOBS at a time; ONLY names some. CORPUS is where new inputs are
# kept. SANITIZERS=fuzzer,address looks for faults of memory as well, at less than half the speed. In the C parts
# UndefinedBehaviorSanitizer is always there. (Of several --sanitize the Swift compiler heeds the last alone.)
SECONDS_EACH ?= 60
JOBS ?= 2
SANITIZERS ?= fuzzer
comma := ,
FUZZ_BUILD := .build/$(subst $(comma),-,$(SANITIZERS:fuzzer%=fuzz%))
UNDEFINED := -Xcc -fsanitize=undefined -Xcc -fno-sanitize-recover=undefined

fuzz: dependencies generated/image.bin
	$(SWIFT) build -c release $(foreach name,$(subst $(comma), ,$(SANITIZERS)),--sanitize=$(name)) \
	  -Xswiftc -sanitize=$(SANITIZERS) -Xswiftc -DFUZZER $(UNDEFINED) --scratch-path $(FUZZ_BUILD) --product klartext-fuzz
	SECONDS_EACH=$(SECONDS_EACH) JOBS=$(JOBS) ONLY="$(ONLY)" CORPUS="$(CORPUS)" NEW=$(NEW) \
	  Tests/Fuzz/run $(FUZZ_BUILD)/release/klartext-fuzz

# AddressSanitizer and, in the C parts, UndefinedBehaviorSanitizer over the suites that read what others wrote and over the
# inputs kept from fuzzing; ThreadSanitizer over what works in several threads. Only these suites are built.
sanitize: sanitize-memory sanitize-threads

MEMORY_SUITES := CaptionsTests ConformanceTests FuzzingTests MediaMetadataTests PostFormatsTests SegmentationTests \
  SourceTextTests SpellingTests YAMLSyntaxTests
THREAD_SUITES := CommandTests LanguageServerTests ServingTests
THREADED := ParallelRunTests|PostStreamTests|ServeTests|aThousandAtOnceGetTheirOwnAnswers|EditorTests|TranscriptTests|$\
  SamenessTests|SyncTests|ServingTests

sanitize-memory: PACKAGES += $(TEST_PACKAGES)
sanitize-memory: dependencies generated/image.bin
	KLARTEXT_SUITES="$(MEMORY_SUITES)" LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Fuzz/leaks.txt:print_suppressions=0 \
	  Tests/Fuzz/sanitized .build/asan/reports $(SWIFT) test --scratch-path .build/asan --sanitize=address $(UNDEFINED)

# With a lock that ThreadSanitizer sees: Sources/Locks.
sanitize-threads: PACKAGES += $(TEST_PACKAGES)
sanitize-threads: dependencies .build/python/.stamp generated/image.bin
	KLARTEXT_SUITES="$(THREAD_SUITES)" Tests/Fuzz/sanitized .build/tsan/reports \
	  $(SWIFT) test --scratch-path .build/tsan --sanitize=thread -Xswiftc -DTHREAD_SANITIZER --filter '$(THREADED)'

pictures: PACKAGES += chromium fonts-noto-color-emoji imagemagick python3-venv
pictures: serve .build/python/.stamp
	Documentation/pictures/draw $(BINARY)
	.build/python/bin/python Documentation/pictures/draw-pages $(BINARY)

clean:
	rm -rf .build generated
