-- Links to the calendar of agreements: whoever holds one reads what its user may see, until it is revoked.
create table calendar_link (
    id         bigint generated always as identity primary key,
    user_id    bigint not null references app_user,
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null,
    revoked_at timestamptz
);

create index calendar_link_user on calendar_link (user_id) where revoked_at is null;

-- The register of agreements reads these alone.
create index fact_agreement on fact (activity_id) where kind = 'agreement';
