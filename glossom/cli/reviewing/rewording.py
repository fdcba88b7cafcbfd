"""A draft in the editor's own words: as a text that is changed in an editor, or field by field."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable
from dataclasses import replace

from glossom.cli.asker import Answer, Asker
from glossom.cli.reviewing.verdicts import as_entry
from glossom.faults import Fault, Faulty
from glossom.model import Alias, EntryType, GlossaryEntry, SourceFile, Suggestion
from glossom.reading.fields import write_yaml
from glossom.reading.glossary import read_glossary
from glossom.reading.keys import keys_of

TYPES: tuple[EntryType, ...] = typing.get_args(EntryType)
EDITED = "the edited text"
HEAD = "Change what you like, then save and close. An empty text changes nothing."


def editable(draft: Suggestion, told: Iterable[str]) -> str:
    """The draft as an editor gets it: what is known of it (told, line by line) as comments, the entry as YAML."""
    comments = "".join(f"# {line}".rstrip() + "\n" for line in (HEAD, "", *told))
    entry = {key: value for key, value in keys_of(as_entry(draft), always=("short",)).items() if key != "status"}
    return f"{comments}\n{write_yaml(entry)}"


def edited_draft(text: str, draft: Suggestion) -> Suggestion:
    """The draft with the keys of an edited text, evidence and contexts kept. Raises Faulty for a text with errors."""
    placed, _ = read_glossary(SourceFile(EDITED, text.replace("\r\n", "\n"), ""))
    if len(placed) != 1:
        raise Faulty(Fault("wrong-type", "one entry is wanted here, with its keys", None, "begin it with 'id: …'"))
    names = [one.name for one in dataclasses.fields(GlossaryEntry) if one.name != "status"]
    return replace(draft, **{name: getattr(placed[0].entry, name) for name in names})


def field_by_field(draft: Suggestion, asker: Asker) -> Suggestion:
    """The draft with those keys that the editor answers otherwise than they are."""
    asker.show("Enter keeps what stands in brackets.")
    term = asker.line("Name or word", draft.term).strip()
    kind = asker.choose("What is it?", [Answer(str(at), word) for at, word in enumerate(TYPES, 1)], draft.type)
    short = asker.line("What it means", draft.short).strip()
    known = {alias.form: alias for alias in draft.aliases}
    forms = [form.strip() for form in asker.line("Other names, parted by commas", ", ".join(known)).split(",")]
    aliases = tuple(known.get(form, Alias(form=form)) for form in dict.fromkeys(forms) if form)
    word = next(word for word in TYPES if word == kind)
    return replace(draft, term=term or draft.term, type=word, short=short, aliases=aliases)
