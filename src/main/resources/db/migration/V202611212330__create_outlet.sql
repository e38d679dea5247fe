create table outlet (
    id        bigint generated always as identity primary key,
    host      text not null unique check (host = lower(host) and host not like 'www.%'),
    name      text not null,
    kind      text not null check (kind in ('NATIONAL', 'PROVINCE', 'PORTAL')),
    province  text,
    permitted boolean not null
);
