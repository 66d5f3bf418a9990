LAP = 314

LOG = """\
Mina 3
Jun 10
David 2
Mina 5

David 2
Mina 4
Jun 9
"""


class Runner:
    # ko: 1. name과 빈 리스트 laps를 간직한다
    # en: 1. keeps name and an empty list laps
    def __init__(self, name):
        pass

    # ko: 2. laps에 하나를 덧붙인다
    # en: 2. adds one to laps
    def run(self, laps):
        pass

    # ko: 3. 모두 몇 m인지 돌려준다
    # en: 3. returns the meters in all
    def meters(self):
        return 0

    # ko: 4. "Mina: 3 runs, 3768 m" 꼴의 문자열
    # en: 4. a string like "Mina: 3 runs, 3768 m"
    def __str__(self):
        return ""


# ko: 5. 이름에서 Runner를 찾는 딕셔너리
# en: 5. a dictionary from a name to its Runner
def read_log(text):
    return {}


# ko: 6. 많이 달린 사람부터 늘어놓은 리스트
# en: 6. a list, the longest distance first
def ranking(runners):
    return []


# ko: 7. 스크립트로 실행할 때만 아래를 실행한다
# en: 7. runs only when started as a script
for runner in ranking(read_log(LOG)):
    print(runner)
