// Since when is this store being filled from a backup? The mark goes with the restore's last write.
MATCH (store:Store)
SET store.restoringSince = $at
RETURN store.restoringSince AS since
