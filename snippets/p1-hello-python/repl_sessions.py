import code
import sys


class Screen(code.InteractiveConsole):
    # ko: 오류는 마지막 줄만 보인다
    # en: of an error, shows the last line only
    def showtraceback(self):
        error = sys.exc_info()[1]
        print(f"{type(error).__name__}: {error}")

    def showsyntaxerror(self, *args, **options):
        error = sys.exc_info()[1]
        print(f"{type(error).__name__}: {error.msg}")


def session(*lines):
    screen = Screen()
    more = False
    for line in lines:
        print((("... " if more else ">>> ") + line).rstrip())
        more = screen.push(line)


session("1 - 2", "4 * 5", "7 / 5", "3 ** 2")
session("for lap in [1, 2, 3]:", "    lap * 314", "")
session("10 / 0", "Laps", '"5" + 3', "[3, 5, 4][3]", '{"height": 180}["weight"]')
session(">>> 1 - 2")
session("Def hello(name):", "def hello(name)", "if True:", 'print("run")')
session("dist = 5", "dist * 2", "from math import *", "dist", "dist * 2")
