// By which key does this partnership draw from now on?
MATCH (store:Store)
SET store.houseKey = $houseKey
RETURN store.houseKey AS houseKey
