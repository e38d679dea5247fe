alter table app_user
    add column enabled              boolean     not null default true,
    add column must_change_password boolean     not null default false,
    add column password_changed_at  timestamptz,
    add column last_sign_in_at      timestamptz;

-- The browser holds the token, the table only its hash: who reads the table cannot sign in with it.
create table app_session (
    token_hash text        primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    user_id    bigint      not null references app_user on delete cascade,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

create index app_session_user on app_session (user_id);

-- Attempts to sign in that have not succeeded, by a hash of the account, of the address, and of both together.
create table sign_in_attempts (
    key           text        primary key,
    failures      integer     not null check (failures > 0),
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);

create index sign_in_attempts_last on sign_in_attempts (last_at);
