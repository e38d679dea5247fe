-- what an administrator sets of the mail server and of the mailbox for reports of failure; the environment goes before it
create table mail_account (
  purpose text primary key check (purpose in ('SENDING', 'RETURNS')),
  protocol text not null check (protocol in ('smtp', 'imap', 'pop3')),
  host text not null,
  port integer not null check (port between 1 and 65535),
  tls text not null check (tls in ('STARTTLS', 'IMPLICIT', 'NONE')),
  user_name text,
  -- AES-GCM, with a key that is not in the database
  sealed_password text,
  changed_by text not null,
  changed_at timestamptz not null,
  check ((user_name is null) = (sealed_password is null))
);

create table mail_sender (
  id integer primary key check (id = 1),
  from_address text,
  from_name text,
  reply_to text,
  bounce_address text,
  verp boolean,
  max_size bigint check (max_size > 0),
  changed_by text not null,
  changed_at timestamptz not null
);
