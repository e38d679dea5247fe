-- Where each attempt went: an address that is mended is not the one that was tried before.
alter table delivery_attempt add column address text;
update delivery_attempt a set address = m.address from outbox_message m where m.id = a.message_id;
