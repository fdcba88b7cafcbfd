"""Write docs/reference/schema/ anew: `python -m tests.update_schemas`, after a change of glossom/model.py."""

from __future__ import annotations

import json
from pathlib import Path

from glossom.reading.schema import schemas

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "reference" / "schema"


def written() -> dict[Path, str]:
    """Every schema's file and what should stand in it."""
    vocabulary = (ROOT / "glossom" / "model.py").read_text(encoding="utf-8")
    return {
        FOLDER / f"{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for name, schema in schemas(vocabulary).items()
    }


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path, text in written().items():
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
