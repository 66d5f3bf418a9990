"""Web assets from npm: KaTeX's styles, and text fonts cut down to the glyphs that the pages use."""

from tools.assets.build import build_assets
from tools.assets.node import ensure_node_modules, node_binary

__all__ = ["build_assets", "ensure_node_modules", "node_binary"]
