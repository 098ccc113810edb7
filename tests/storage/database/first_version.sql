-- What a bot of the first version had in its database on Monday, 2 February 2026, 06:00 UTC.
-- Only columns of that version (migration 0001) may be named here.
INSERT INTO partnerships (id, key, name, phase, phase_started_on, stage, mode, language, norms, chat_id)
VALUES (1, 'kisiwa-noord', 'Noord - Kisiwa', 'orientation', '2026-02-02', 'structuring', 'watch', 'en', '{}', -1001);

INSERT INTO utilities (partnership_id, side, name, timezone, work_days, opens, closes, holidays, special_hours)
VALUES (1, 'mentor', 'Noord Water', 'Europe/Amsterdam', '0,1,2,3,4', '08:30:00.000000', '17:00:00.000000', '[]', '[]'),
       (1, 'mentee', 'Kisiwa Water', 'Africa/Dar_es_Salaam', '0,1,2,3,4', '07:30:00.000000', '15:30:00.000000', '["2026-04-26"]', '[]');

INSERT INTO members (id, partnership_id, key, name, side, role, language, timezone, telegram_id, username, started_at)
VALUES (1, 1, 'amina', 'Amina Juma', 'mentee', 'lead', 'en', NULL, 11, 'amina', '2026-01-26 06:00:00.000000'),
       (2, 1, 'baraka', 'Baraka Nyondo', 'mentee', 'expert', 'en', NULL, 12, 'baraka', '2026-01-26 06:00:00.000000'),
       (3, 1, 'jonas', 'Jonas de Wit', 'mentor', 'lead', 'en', NULL, 21, 'jonas', '2026-01-26 06:00:00.000000'),
       (4, 1, 'maartje', 'Maartje Bos', 'mentor', 'expert', 'en', NULL, NULL, NULL, NULL),
       (5, 1, 'thandi', 'Thandi Maseko', 'programme', 'coordinator', 'en', 'Africa/Johannesburg', 31, 'thandi', '2026-01-26 06:00:00.000000');

INSERT INTO groups (chat_id, is_admin) VALUES (-1001, 1);

INSERT INTO commitments (id, partnership_id, owner_id, kind, what, made_at, span_from, source_chat_id, source_message_id,
  logged_by_id, due_at, context, accepted_at, remind_at, outcome_at, outcome_asks, date_changes, closed_at, outcome)
VALUES (1, 1, 1, 'action', 'publish the leak map', '2026-01-27 06:00:00.000000', '2026-01-27 06:00:00.000000', -1001, 4,
        3, '2026-02-06 12:30:00.000000', '', NULL, '2026-02-05 07:00:00.000000', '2026-02-09 05:00:00.000000', 0, 0, NULL, NULL),
       (2, 1, 3, 'promise', 'send the pump curves', '2026-01-27 06:00:00.000000', '2026-01-28 06:00:00.000000', -1001, 6,
        3, '2026-02-04 16:00:00.000000', '', '2026-01-27 07:00:00.000000', '2026-02-03 09:00:00.000000', '2026-02-05 07:30:00.000000', 0, 1, NULL, NULL),
       (3, 1, 1, 'promise', 'call the workshop', '2026-01-20 06:00:00.000000', '2026-01-20 06:00:00.000000', -1001, 7,
        1, '2026-01-23 12:30:00.000000', '', '2026-01-20 06:00:00.000000', NULL, NULL, 0, 0, '2026-01-22 06:00:00.000000', 'done');

INSERT INTO date_changes (id, commitment_id, due_at, changed_at) VALUES (1, 2, '2026-02-04 16:00:00.000000', '2026-01-28 06:00:00.000000');

INSERT INTO questions (id, partnership_id, chat_id, message_id, asker_id, addressee_id, side, kind, asked_at, response_due_at,
  text, due_by_asker, remind_at, reminders)
VALUES (1, 1, -1001, 5, 3, 1, 'mentee', 'chat_question', '2026-02-02 05:30:00.000000', '2026-02-03 06:00:00.000000',
        'Amina, could you send us the pressure log?', 0, '2026-02-03 06:00:00.000000', 0);

INSERT INTO checkins (id, member_id, partnership_id, kind, nominal_on, due_at, item_ids, answers)
VALUES (1, 1, 1, 'light', '2026-02-10', '2026-02-10 07:00:00.000000', '[]', '[]');

INSERT INTO digests (telegram_id, due_at) VALUES (31, '2026-02-06 07:00:00.000000');
INSERT INTO snoozes (telegram_id, subject) VALUES (31, 'question:99');
INSERT INTO updates (update_id, handled_at) VALUES (500000, '2026-02-02 05:59:00.000000');
INSERT INTO dead_letters (id, update_id, body, reason, buried_at) VALUES (1, 499999, '{}', 'KeyError in _handle:1', '2026-01-30 06:00:00.000000');

INSERT INTO outbox (id, dedupe_key, method, chat_id, partnership_id, member_id, notices, silent, priority, attempts,
  created_at, send_at, sent_at, message_id)
VALUES (1, 'board:1:-1001', 'send', -1001, 1, NULL,
        '[{"kind": "board", "params": {"partnership": "Noord - Kisiwa"}, "about": [], "lines": [{"key": "board-mode-watch", "params": {}}], "buttons": []}]',
        1, 0, 0, '2026-01-26 06:00:00.000000', '2026-01-26 06:00:00.000000', '2026-01-26 06:00:00.000000', 1),
       (2, 'commitment:1:ask', 'send', 11, 1, 1,
        '[{"kind": "action-asked", "params": {"what": "publish the leak map", "due": {"words": "commitment-due", "with": {"due": {"moment": "2026-02-06T12:30:00+00:00", "zones": []}}}, "logger": "Jonas de Wit", "number": 0}, "about": ["commitment:1"], "lines": [], "buttons": [[{"label": "commitment-button-yes", "data": "commitment:yes:1", "url": null, "params": {"number": 0}}]]}]',
        1, 0, 0, '2026-01-27 06:00:00.000000', '2026-01-27 06:00:00.000000', '2026-01-27 06:00:00.000000', 1),
       (3, NULL, 'send', 12, 1, 2,
        '[{"kind": "joining-again", "params": {"name": "Baraka"}, "about": [], "lines": [], "buttons": []}]',
        1, 0, 0, '2026-02-02 05:59:00.000000', '2026-02-02 05:59:00.000000', NULL, NULL);
