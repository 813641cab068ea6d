#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs @ID@ and its runtime from the folder where this script is, for you alone. Nothing is fetched from a network.

set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
command -v flatpak >/dev/null || { echo "install.sh: Flatpak is missing; run: sudo apt-get install flatpak" >&2; exit 1; }
url=file://$(printf '%s' "$here/repo" | sed 's/%/%25/g; s/ /%20/g; s/#/%23/g; s/?/%3F/g')

# A stick is not always mounted at the same place.
flatpak --user remote-add --if-not-exists --no-gpg-verify showcase-kit "$url"
flatpak --user remote-modify --url="$url" showcase-kit
flatpak --user install --noninteractive --or-update showcase-kit @ID@
name=@NAME@
echo "Installed. Find $name among your programs, or run: flatpak run @ID@"
