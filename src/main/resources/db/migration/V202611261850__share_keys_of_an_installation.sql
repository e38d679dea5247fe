-- not of deliveries alone any more
alter table delivery_key rename to installation_key;
