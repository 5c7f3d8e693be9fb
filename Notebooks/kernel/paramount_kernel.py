"""A small Jupyter kernel for Swift, made for the notebooks of this folder.

It replays: the cells that have run so far and the new one are compiled as one `main.swift`
against the built package, run, and what the new cell printed is shown. A cell that does not
compile, or stops with an error, is not kept, so that it can be mended and run again. Nothing is
kept between runs but the text of the cells: a notebook that runs from top to bottom always means
the same.

The folder of the package and of its build come from PARAMOUNT_PACKAGE and PARAMOUNT_BUILD.
"""

import base64
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

PACKAGE = pathlib.Path(os.environ.get("PARAMOUNT_PACKAGE", ".")).resolve()
BUILD = pathlib.Path(os.environ.get("PARAMOUNT_BUILD", PACKAGE / ".build" / "release")).resolve()
CELL = "\u001eparamount-cell"
SHOWN = re.compile("\u001eparamount-show ([a-z/+]+) ([A-Za-z0-9+/=]*)\n?")
LINKED = BUILD / "paramount.product" / "Objects.LinkFileList"


def library(folder: pathlib.Path) -> pathlib.Path:
    """The objects that the command is linked of, without its own, as one archive."""
    if not LINKED.exists():
        raise SystemExit(f"Nothing is built in {BUILD}: see README.md of the notebooks.")
    named = (pathlib.Path(line.strip("'")) for line in LINKED.read_text().split("\n") if line)
    objects = [path for path in named if path.parent.name != "paramount.build"]
    archive = folder / "libparamount.a"
    subprocess.run(["ar", "rcs", archive, *objects], check=True)
    return archive


class SwiftKernel(Kernel):
    """Swift cells, replayed."""

    implementation = "paramount-swift"
    implementation_version = "1"
    language = "swift"
    language_version = "6"
    language_info = {
        "name": "swift",
        "mimetype": "text/x-swift",
        "file_extension": ".swift",
        "pygments_lexer": "swift",
    }
    banner = "Swift with the Paramount toolkit"

    def __init__(self, **settings):
        super().__init__(**settings)
        self.cells = []
        self.folder = tempfile.TemporaryDirectory(prefix="paramount-notebook-")
        self.library = library(pathlib.Path(self.folder.name))
        self.prelude = pathlib.Path(__file__).with_name("Prelude.swift").resolve()

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        if not code.strip():
            return self.done()
        program = self.compiled([*self.cells, code])
        if isinstance(program, str):
            return self.failed("CompileError", program)
        run = subprocess.run([program], cwd=PACKAGE, capture_output=True, text=True, check=False)
        if not silent:
            self.show(run.stdout.rpartition(f"{CELL} {len(self.cells)}\n")[2])
        if run.returncode != 0:
            return self.failed("RuntimeError", run.stderr or f"exit status {run.returncode}")
        self.cells.append(code)
        return self.done()

    def compiled(self, cells):
        """The program of some cells, or what the compiler said."""
        folder = pathlib.Path(self.folder.name)
        text = []
        for number, cell in enumerate(cells):
            text.append(f'print("{CELL} {number}")'.replace("\u001e", "\\u{1e}"))
            text.append(f'#sourceLocation(file: "cell {number + 1}", line: 1)\n{cell}')
            text.append("#sourceLocation()")
        source = folder / "main.swift"
        source.write_text("\n".join(text) + "\n", encoding="utf-8")
        program = folder / "cells"
        command = ["swiftc", "-Onone", "-swift-version", "6", "-module-name", "cells"]
        for shims in sorted((PACKAGE / ".build/checkouts").glob("*/Sources/*/include")):
            command += ["-I", shims]
        command += ["-I", BUILD / "Modules", source, self.prelude, self.library, "-o", program]
        if sys.platform == "linux":
            command += ["-lm"]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        return program if made.returncode == 0 else made.stderr.strip()

    def show(self, output):
        """Shows what a cell printed: plain text, and what it displayed."""
        place = 0
        for found in SHOWN.finditer(output):
            self.say(output[place : found.start()])
            kind = found.group(1)
            content = base64.b64decode(found.group(2)).decode("utf-8")
            shown = {"data": {kind: content, "text/plain": content}, "metadata": {}}
            self.send_response(self.iopub_socket, "display_data", shown)
            place = found.end()
        self.say(output[place:])

    def say(self, text, name="stdout"):
        if text:
            self.send_response(self.iopub_socket, "stream", {"name": name, "text": text})

    def done(self):
        return {
            "status": "ok",
            "execution_count": self.execution_count,
            "payload": [],
            "user_expressions": {},
        }

    def failed(self, name, message):
        content = {"ename": name, "evalue": message.splitlines()[0], "traceback": [message]}
        self.send_response(self.iopub_socket, "error", content)
        return {"status": "error", "execution_count": self.execution_count, **content}

    def do_shutdown(self, restart):
        self.cells = []
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    IPKernelApp.launch_instance(kernel_class=SwiftKernel)
