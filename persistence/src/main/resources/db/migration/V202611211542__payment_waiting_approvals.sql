-- What waits for somebody's word is counted on the home page of the office.
create index refund_to_decide on refund (id) where state = 'REQUESTED';
create index collection_batch_to_approve on collection_batch (id) where state = 'PREPARED';
create index erasure_request_to_decide on erasure_request (id) where status = 'ASKED';
