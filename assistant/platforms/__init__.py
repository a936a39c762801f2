"""The platforms a message can be for: their limits, where the text goes, and their manners.

Each file here that does not begin with an underscore is one platform and holds its `PLATFORM`.
"""

from assistant.platforms._measure import measure, measure_post
from assistant.platforms._platform import Limit, Manner, Platform, Spot, Unit
from assistant.platforms._registry import get_platform, list_platforms
from assistant.platforms._settings import load_limits

__all__ = [
    "Limit",
    "Manner",
    "Platform",
    "Spot",
    "Unit",
    "get_platform",
    "list_platforms",
    "load_limits",
    "measure",
    "measure_post",
]
