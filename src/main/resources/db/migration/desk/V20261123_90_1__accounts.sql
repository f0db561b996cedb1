create table desk_account (
  username varchar(64) primary key,
  password varchar(200) not null,
  role varchar(16) not null,
  enabled boolean not null,
  one_time boolean not null,
  changed_at timestamp(6) with time zone not null,
  added_at timestamp(6) with time zone not null
);
