"""What a table of weights makes of what can be seen of a stretch of text: a logistic model, made by a script."""

from __future__ import annotations

import math
from collections.abc import Mapping

Features = Mapping[str, float]
"""By name what can be seen of one stretch; what is absent is 0."""


def weighed(features: Features, weights: Mapping[str, float]) -> float:
    """How likely it is that the stretch is the article's, 0 to 1."""
    total = weights["constant"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
