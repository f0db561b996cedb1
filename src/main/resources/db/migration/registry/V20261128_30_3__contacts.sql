-- How a company can be reached, as its list prints it: telephones, mail, site.
alter table register_entry add column contacts varchar(1000);
