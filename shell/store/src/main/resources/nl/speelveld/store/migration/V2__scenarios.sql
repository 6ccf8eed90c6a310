-- Scenarios that people of a municipality keep under a name. Nothing of a person is in them.

create table saved_scenario (
  municipality varchar(20) not null,
  name varchar(400) not null,
  id varchar(100) not null unique,
  question varchar(8000) not null,
  kept_at timestamp with time zone not null,
  primary key (municipality, name)
);
