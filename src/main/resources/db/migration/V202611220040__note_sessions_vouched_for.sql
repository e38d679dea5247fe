-- Somebody whom an identity provider vouches for has no password here to be changed first.
alter table app_session add column vouched_for boolean not null default false;
