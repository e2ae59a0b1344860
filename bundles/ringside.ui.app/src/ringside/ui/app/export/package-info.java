/** Pictures that leave the window: files, paper, the clipboard, and those that the command line asks for. */
package ringside.ui.app.export;
