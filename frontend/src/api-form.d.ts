/** A hash of the API's types: what was kept on a device is read only by an app of the same form. */
declare const __API_FORM__: string
