/** Brings files of older format versions up to date, one class for each step. */
package ringside.model.migration;
