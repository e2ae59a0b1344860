/** The lab that a person draws and saves: loading, saving, and what may be connected to what. */
package ringside.model;
