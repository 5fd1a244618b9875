/** What can go wrong on the way to a result; each has its own plain sentence in the catalogue. */
export type Problem =
	| 'empty'
	| 'incomplete'
	| 'wrongCheck'
	| 'unknownVersion'
	/** A plan on its way to the patient. */
	| 'planCode'
	| 'brokenScan'
	| 'misread'
	| 'foreign'
	/** Others of our own QRs. */
	| 'session'
	| 'invitation'
	/** A patient's own, for those who are along. */
	| 'room'
	| 'nothing'
	| 'leased'
	| 'offline'
	| 'server'
	| { limited: number }
	| 'damaged'
	| 'malformed'
	| 'unknownFormat'
	| 'unsigned'
	| 'unknownPack'
	| 'newerPack'
	| 'tampered'
	| 'tooLarge'
	| 'unreadable'
	| 'unexpected';
