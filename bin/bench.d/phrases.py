"""Catalogues made up for measuring, from the phrases of the corpora: what bin/bench.d/lookup and growth search in."""
import pathlib
import re

import bench


def corpus():
    lines = {}
    for language in ("zh", "en"):
        lines[language] = []
        for path in sorted((bench.ROOT / "corpora/phrases/replies" / language).glob("*.corpus")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and line[0] not in "#>" and not re.search(r"[{}\[\]`*|]", line):
                    lines[language].append(line)
    return lines


FIELDS = {
    "zh": {
        "head": "# 压测\n- 文档：异议库\n- 编号：bench-zh\n- 语言：中文\n- 版本：1\n",
        "card": "\n## 压测{n}\n- 编号：bench-{n}\n- 类别：{label}\n- 性质：真顾虑\n- 说法：\n{phrases}\n"
                "- 认同：明白。\n- 澄清：主要是哪方面？\n- 回应：{{时间一}}，还是{{时间二}}？\n- 再推：{{时间一}}，还是{{时间二}}？\n",
        "joiner": "，"},
    "en": {
        "head": "# Bench\n- Document: catalogue\n- Id: bench-en\n- Language: English\n- Version: 1\n",
        "card": "\n## Bench {n}\n- Id: bench-{n}-en\n- Label: {label}\n- Nature: real\n- Phrases:\n{phrases}\n"
                "- Acknowledge: I see.\n- Explore: Which part of it?\n- Answer: {{slot1}}, or {{slot2}}?\n- Again: {{slot1}}, or {{slot2}}?\n",
        "joiner": ", "},
}
LABELS = ["no-time", "no-need", "no-budget", "have-supplier", "think-it-over"]


def library(folder, lines, count, dice):
    """A catalogue for each language, fifty phrases an objection or all there are, each of two clauses from the corpora."""
    written = []
    for language, fields in FIELDS.items():
        pool = lines[language]
        text = fields["head"]
        seen = set()
        for number in range(max(1, count // 100)):
            own = []
            while len(own) < min(50, count // 2):
                halves = [dice.choice(pool).rstrip("。.，,!！?？…") for _ in range(2)]
                phrase = fields["joiner"].join(halves)
                if phrase not in seen:
                    seen.add(phrase)
                    own.append(phrase)
            written += own
            text += fields["card"].format(
                n=number, label=LABELS[number % len(LABELS)], phrases="\n".join("  - " + phrase for phrase in own))
        path = pathlib.Path(folder) / "corpora/objections" / language
        path.mkdir(parents=True)
        (path / "bench.md").write_text(text, encoding="utf-8")
    return written
