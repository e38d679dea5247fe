-- Of which calendar somebody wants the briefs; null for any, as it was before.
alter table subscription add column calendar text check (calendar in ('CALENDAR', 'ND09'));
