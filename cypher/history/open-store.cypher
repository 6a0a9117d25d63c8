// Which store is this? Its id is given once; its counter starts at 0. Run only under the lock of the migrations.
MERGE (store:Store)
ON CREATE SET store.id = $id, store.seq = 0
RETURN store.id AS id, store.seq AS seq
