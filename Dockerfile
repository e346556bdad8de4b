# syntax=docker/dockerfile:1
# docker build -t klartext . && docker run --rm -v "$PWD:/inlagg:ro" klartext check

FROM swift:6.3.1-bookworm AS build
# Debian mends its packages under new versions; which they are is the base image's choice.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
      libgumbo-dev libicu-dev libyaml-dev make pkg-config hunspell-en-us hunspell-sv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /klartext
COPY . .
RUN make install PREFIX=/usr DESTDIR=/out

FROM debian:bookworm-slim
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
      git hunspell-en-us hunspell-sv libicu72 libstdc++6 libyaml-0-2 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/usr/ /usr/
# The tables of words are made now, once, and not at every start; anyone may read them, whoever the container runs as.
# Git refuses a folder that another user owns, and the one that is mounted is the user's own.
ENV XDG_CACHE_HOME=/var/cache LC_ALL=C.UTF-8
RUN printf 'Det här är ett felstavatt ord.\n' | klartext check - --isolated --exit-zero >/dev/null \
    && printf -- '---\nlanguage: en\n---\nThis is a mispelled word.\n' \
      | klartext check - --stdin-filename post.md --isolated --exit-zero >/dev/null \
    && chmod -R a+rX /var/cache/klartext \
    && git config --system --add safe.directory /inlagg \
    && useradd --create-home --uid 10001 klartext
USER 10001
WORKDIR /inlagg
ENTRYPOINT ["klartext"]
CMD ["check"]
