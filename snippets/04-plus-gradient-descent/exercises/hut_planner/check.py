"""Check the project: a line fitted to any records, in their own units, and the answer for the evening."""

import numpy as np


def check(answer):
    for name in ("fit_line", "light_before"):
        assert name in answer, (
            f"함수 이름이 {name}인지 확인하세요.",
            f"Check that the function is called {name}.",
        )
    fit_line, light_before = answer["fit_line"], answer["light_before"]

    m, b = fit_line(np.array([1.0, 2.0]), np.array([3.0, 5.0]))
    assert (m, b) != (0.0, 0.0), (
        "fit_line이 아직 0을 돌려줍니다.",
        "fit_line still returns zeros.",
    )
    assert not (np.isclose(m, 1, atol=1e-3) and np.isclose(b, 4, atol=1e-3)), (
        "표준화한 x의 직선입니다. m은 spread로 나누고 b도 원래 단위로 되돌리세요.",
        "That is the line over the standardized x. Divide m by the spread and turn b back as well.",
    )
    assert not (np.isclose(m, 2, atol=1e-3) and np.isclose(b, 4, atol=1e-3)), (
        "m은 되돌렸지만 b는 아직입니다. b에서 m × center / spread를 빼세요.",
        "m is turned back, b is not yet. Subtract m × center / spread from b.",
    )
    assert np.allclose([m, b], [2, 1], atol=1e-3), (
        "기록 (1, 3), (2, 5)에서 2와 1이 나와야 합니다.",
        "For the records (1, 3) and (2, 5) the answer is 2 and 1.",
    )
    rng = np.random.default_rng(4)
    for scale, shift in ((1, 0), (1000, 0), (0.01, 5)):
        x = shift + scale * rng.uniform(0.5, 3, size=12)
        y = 90 + 140 * x / scale + rng.normal(size=12)
        slope, base = np.polyfit(x, y, 1)
        m, b = fit_line(x, y)
        assert np.allclose([m, b], [slope, base], rtol=1e-4, atol=1e-3), (
            f"x가 {x.min():.2f}에서 {x.max():.2f}까지인 기록에서는 가장 낮은 곳에 닿지 못했습니다. 학습률을 데이터에서 구했나요?",
            f"For records with x from {x.min():.2f} to {x.max():.2f} it did not reach the lowest point. Did the rate come from the data?",
        )
    assert np.isclose(light_before(2.0, 10.0, 3, 100), 610), (
        "물은 모두 people × each mL입니다. 그것을 직선의 식에 넣으세요.",
        "The water is people × each mL in all. Put that into the formula of the line.",
    )
