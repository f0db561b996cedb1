-- Which contact stood in whose check under which name: keyed hashes only, forgotten after
-- tapis.conversation.trace-for.
create table contact_trace (
  contact varchar(40) not null,
  client_id varchar(64) not null,
  name varchar(40) not null,
  expires_at timestamp(6) with time zone not null,
  primary key (contact, client_id, name)
);
create index contact_trace_client on contact_trace (client_id);
