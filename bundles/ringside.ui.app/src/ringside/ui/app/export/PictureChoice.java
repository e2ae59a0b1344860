package ringside.ui.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Lab;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.picture.Page;
import ringside.ui.diagram.picture.PictureFiles.Format;
import ringside.ui.diagram.picture.StagePicture;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;

/**
 * What a picture of the stage in front shall be.
 *
 * @param scale         points for each pixel, for PNG
 * @param onlySelection the selected elements alone, where any are selected
 * @param layers        what of a run is shown
 */
public record PictureChoice(Format format, int scale, Theme theme, boolean onlySelection, Set<Layer> layers) {

    public PictureChoice {
        layers = Set.copyOf(layers);
    }

    /** What is done with the picture while the stage shows it. */
    interface Use {
        void of(List<? extends Page> pages) throws IOException;
    }

    /** As the stage of an editor is now, at rest. */
    static PictureChoice asShown(LabEditor editor, Theme theme) {
        Set<Layer> layers = editor.overlay().moment().map(Moment::layers).orElse(Layer.atFirst());
        return new PictureChoice(Format.SVG, 1, theme, false, layers);
    }

    /** Makes the picture; on the screen nothing changes. */
    void use(LabEditor editor, Use use) throws IOException {
        Stage stage = editor.stage();
        Optional<Moment> before = editor.overlay().moment();
        int trail = editor.overlay().trailFrom();
        try {
            before.ifPresent(moment -> editor.overlay().show(moment.atRest().withLayers(layers), trail));
            StagePicture whole = StagePicture.whole(stage.viewer(), theme);
            StagePicture picture = onlySelection ? StagePicture.selected(stage.viewer(), theme).orElse(whole) : whole;
            use.of(List.of(picture.titled(title(editor), words(editor))));
        } finally {
            before.ifPresent(moment -> editor.overlay().show(moment, trail));
        }
    }

    /** The lab's title, else the name of its file. */
    static String title(LabEditor editor) {
        Lab lab = editor.lab();
        return lab.getTitle() == null || lab.getTitle().isBlank() ? editor.getTitle() : lab.getTitle();
    }

    /** Step and sentence; nothing in Build. */
    private static String words(LabEditor editor) {
        RunSession session = RunSession.of(editor).orElse(null);
        if (session == null || session.run().isEmpty() || editor.overlay().moment().isEmpty()) {
            return "";
        }
        Playhead at = session.playhead();
        return NLS.bind(Messages.Picture_words, Frames.heading(session.run().get(), at), StepText.sentence(session.run().get(), at));
    }
}
