#!/usr/bin/env python3
"""Write histories.jsonl: review histories of our own making, answered by py-fsrs.
usage: make.py > histories.jsonl        (needs fsrs==6.3.2 from PyPI)"""
import datetime as dt, json, random
from fsrs import Card, Rating, Scheduler
rng = random.Random(20261124)
for number in range(16):
    learning = rng.choice([[60, 600], [60, 600], [300], []]); relearning = rng.choice([[600], [600], []])
    retention = rng.choice([.85, .9, .9, .95]); longest = rng.choice([36500, 365])
    scheduler = Scheduler(desired_retention=retention, learning_steps=[dt.timedelta(seconds=s) for s in learning],
        relearning_steps=[dt.timedelta(seconds=s) for s in relearning], maximum_interval=longest, enable_fuzzing=False)
    card = Card(); now = 1764000000 + rng.randrange(86400); reviews = []
    for _ in range(14):
        at = dt.datetime.fromtimestamp(now, dt.timezone.utc); before = scheduler.get_card_retrievability(card, at)
        grade = rng.choices([1, 2, 3, 4], [2, 2, 6, 1])[0]; card, _ = scheduler.review_card(card, Rating(grade), at)
        due = int(card.due.timestamp())
        reviews.append(dict(t=now, rating=grade, R_before=before, state=int(card.state), step=card.step, S=card.stability, D=card.difficulty, due=due))
        now = due + rng.choice([0, 0, 30, 7200, 86400 * rng.randrange(1, 12)])
        if rng.random() < .15: now = max(reviews[-1]["t"] + 1, now - rng.randrange(1, 86400))
    print(json.dumps(dict(id=number, parameters=None, desired_retention=retention, learning_steps_s=learning, relearning_steps_s=relearning, maximum_interval=longest, reviews=reviews)))
