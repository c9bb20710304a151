import * as interactivity from '@wordpress/interactivity'

/** Marks an action that may keep the browser from what it does by itself. WordPress before 6.8 knows no such mark, and needs none. */
export const syncEvent = interactivity.withSyncEvent ?? ((action) => action)
