/** Holds every exchange of every test against the API's document. */
package nl.buurtdialoog.contract;
