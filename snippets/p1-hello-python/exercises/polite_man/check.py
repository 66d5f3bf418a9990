"""Check a class that counts its greetings and says so."""

import contextlib
import io


def check(answer):
    assert "Man" in answer, (
        "클래스 이름이 Man인지 확인하세요.",
        "Check that the class is called Man.",
    )
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        first, second = answer["Man"]("Jun"), answer["Man"]("Mina")
        for _ in range(3):
            first.hello()
    assert printed.getvalue().count("Hello Jun!") == 3, (
        "hello()는 여전히 Hello Jun!처럼 인사해야 합니다.",
        "hello() must still print a greeting such as Hello Jun!",
    )
    assert getattr(first, "greetings", None) == 3, (
        "세 번 인사했으면 greetings가 3이어야 합니다. self.greetings를 1 늘리세요.",
        "After three greetings, greetings must be 3. Add 1 to self.greetings.",
    )
    assert second.greetings == 0, (
        "다른 인스턴스의 횟수까지 늘었습니다. 클래스가 아니라 self에 세세요.",
        "The count of another instance grew as well. Count on self, not on the class.",
    )
    assert "__str__" in vars(answer["Man"]), (
        "__str__이 없습니다. 밑줄은 앞뒤로 두 개씩입니다.",
        "There is no __str__. It has two underscores on each side.",
    )
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        text = answer["Man"].__str__(first)
    assert isinstance(text, str), (
        "__str__은 출력하지 말고 문자열을 return해야 합니다.",
        "__str__ must return a string, not print it.",
    )
    assert text == "Jun said hello 3 times", (
        f"Jun said hello 3 times여야 하는데 {text}입니다.",
        f"It should be: Jun said hello 3 times. You have: {text}",
    )
