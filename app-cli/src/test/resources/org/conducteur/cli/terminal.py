"""Runs a program on a pseudo-terminal and keeps its screen.

Usage: terminal.py WIDTH HEIGHT TERM PROGRAM ARGUMENT...
Lines of the standard input: key TEXT (with escapes), wait REGEX, screen, resize WIDTH HEIGHT, signal NUMBER, close,
modes, end. The answers go to the standard output; every screen ends with a line of a full stop.
"""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time


class Screen:
    def __init__(self, width, height):
        self.alternate = self.hidden = False
        self.unknown = []
        self.rest = ""
        self.size(width, height)

    def size(self, width, height):
        self.width, self.height = width, height
        self.cells = [[" "] * width for _ in range(height)]
        self.row = self.column = 0

    def feed(self, text):
        text = self.rest + text
        self.rest = ""
        i = 0
        while i < len(text):
            c = text[i]
            if c == "\x1b":
                if i + 1 >= len(text):
                    self.rest = text[i:]
                    return
                if text[i + 1] != "[":
                    self.unknown.append(text[i : i + 2])
                    i += 2
                    continue
                m = re.compile(r"\x1b\[([?0-9;]*)([A-Za-z])").match(text, i)
                if not m:
                    self.rest = text[i:]
                    return
                self.control(m.group(1), m.group(2))
                i = m.end()
                continue
            if c == "\n":
                self.row = min(self.row + 1, self.height - 1)
            elif c == "\r":
                self.column = 0
            elif c >= " ":
                if self.column < self.width:
                    self.cells[self.row][self.column] = c
                else:
                    self.unknown.append("beyond the line: " + c)
                self.column += 1
            i += 1

    def control(self, arguments, final):
        numbers = [int(n) for n in arguments.strip("?").split(";") if n]
        if final == "H":
            self.row = (numbers[0] if numbers else 1) - 1
            self.column = (numbers[1] if len(numbers) > 1 else 1) - 1
        elif final == "J":
            self.cells = [[" "] * self.width for _ in range(self.height)]
        elif final == "K":
            for i in range(self.column, self.width):
                self.cells[self.row][i] = " "
        elif arguments == "?1049" and final in "hl":
            self.alternate = final == "h"
        elif arguments == "?25" and final in "hl":
            self.hidden = final == "l"
        elif final != "m" or any(n not in (0, 1, 7) for n in numbers):
            self.unknown.append(arguments + final)

    def lines(self):
        return ["".join(row).rstrip() for row in self.cells]


def main():
    width, height, term = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.environ["TERM"] = term
    pid, fd = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[4], sys.argv[4:])
    resize(fd, width, height)
    screen = Screen(width, height)
    code = None

    def pump(seconds):
        ready, _, _ = select.select([fd], [], [], seconds)
        if ready:
            try:
                data = os.read(fd, 65536)
            except OSError:
                data = b""
            if not data:
                return False
            screen.feed(data.decode("utf-8", "replace"))
        return True

    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "key":
            os.write(fd, rest.encode("utf-8").decode("unicode_escape").encode("latin-1"))
        elif word == "wait":
            end = time.time() + 60
            found = re.compile(rest)
            while not found.search("\n".join(screen.lines())) and time.time() < end:
                if not pump(0.1):
                    break
            ok = found.search("\n".join(screen.lines()))
            print("found" if ok else "NOT FOUND " + rest + "\n" + "\n".join(screen.lines()), flush=True)
        elif word == "screen":
            while pump(0.3) and select.select([fd], [], [], 0.05)[0]:
                pass
            print("\n".join(screen.lines()) + "\n.", flush=True)
        elif word == "resize":
            w, h = map(int, rest.split())
            screen.size(w, h)
            resize(fd, w, h)
        elif word == "signal":
            os.kill(pid, int(rest))
        elif word == "modes":
            while pump(0.2) and select.select([fd], [], [], 0.05)[0]:
                pass
            local = termios.tcgetattr(fd)[3]
            sane = bool(local & termios.ICANON) and bool(local & termios.ECHO)
            print(f"sane={sane} alternate={screen.alternate} hidden={screen.hidden} unknown={screen.unknown[:5]}", flush=True)
        elif word == "end":
            end = time.time() + 60
            while time.time() < end:
                done, status = os.waitpid(pid, os.WNOHANG)
                if done:
                    code = os.waitstatus_to_exitcode(status)
                    break
                pump(0.1)
            while pump(0.1) and select.select([fd], [], [], 0.05)[0]:
                pass
            print("code " + str(code), flush=True)


def resize(fd, width, height):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))


main()
