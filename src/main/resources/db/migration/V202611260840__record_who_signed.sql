alter table brief_edition add column signed_by text;
