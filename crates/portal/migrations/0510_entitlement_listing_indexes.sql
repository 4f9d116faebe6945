-- Each index that leads to orders returns them in the order of their numbers, so that a page is read without the rest.
DROP INDEX sales_order_end_customer;
DROP INDEX sales_order_reseller;
DROP INDEX sales_order_customer_number;
CREATE INDEX sales_order_of_end_customer ON sales_order (end_customer, order_number);
CREATE INDEX sales_order_of_reseller ON sales_order (reseller, order_number) WHERE reseller IS NOT NULL;
CREATE INDEX sales_order_of_number ON sales_order (customer_number, order_number);
CREATE INDEX site_request_email ON site_request (email);
CREATE INDEX share_holder ON share (holder) WHERE ended = 0;
