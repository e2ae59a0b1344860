/** Brings the text of older format versions up to date before EMF reads it, one class for each step. */
package ringside.model.migration;
