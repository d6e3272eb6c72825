-- The municipal register lives on between elections (G 3): its entries are found by the register that they stand in.
update designation set lookup = 'MUNICIPAL_REGISTER' where data like '%"source":"MUNICIPAL_REGISTER"%';

create index designation_lookup on designation (municipality, lookup);

create index designation_request_lookup on designation_request (municipality, lookup);
