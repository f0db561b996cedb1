-- What a list is a list of: placement companies, or a register or permits beside them.
alter table register_snapshot add column register varchar(20) default 'P3MI' not null;

-- Of a permit to recruit: where to and for what.
alter table register_entry add column country varchar(200);
alter table register_entry add column job varchar(200);
