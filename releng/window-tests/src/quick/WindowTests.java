package quick;

import java.io.PrintWriter;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Starts Ringside's application and runs the tests that RINGSIDE_TESTS names on its UI thread, as the build does. */
public final class WindowTests implements IApplication, ITestHarness {
    private TestableObject window;
    private long failed = 1;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        window = PlatformUI.getTestableObject();
        window.setTestHarness(this);
        Object application = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", "ringside.ui.app.application")
                .getConfigurationElements()[0].createExecutableExtension("run");
        ((IApplication) application).start(context);
        return failed == 0 ? EXIT_OK : Integer.valueOf(1);
    }

    @Override
    public void stop() {
        // The application ends with its window.
    }

    @Override
    public void runTests() {
        window.testingStarting();
        window.runTest(this::run);
        window.testingFinished();
    }

    private void run() {
        ClassLoader tests = org.osgi.framework.FrameworkUtil.getBundle(ringside.ui.app.Application.class)
                .adapt(org.osgi.framework.wiring.BundleWiring.class).getClassLoader();
        Thread.currentThread().setContextClassLoader(tests);
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (String name : System.getenv("RINGSIDE_TESTS").split(" ")) {
            request.selectors(selector(name));
        }
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest discovery = request.build();
        LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false).addTestEngines(new JupiterTestEngine())
                .enableTestExecutionListenerAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false).build())
                .execute(discovery, summary, new Progress());
        summary.getSummary().printFailuresTo(new PrintWriter(System.out, true), 25);
        failed = summary.getSummary().getTotalFailureCount();
        System.out.println(summary.getSummary().getTestsSucceededCount() + " passed, " + failed + " failed");
    }

    private static DiscoverySelector selector(String name) {
        return name.contains("#") ? DiscoverySelectors.selectMethod(name) : DiscoverySelectors.selectClass(name);
    }

    private static final class Progress implements TestExecutionListener {
        private long began;

        @Override
        public void executionStarted(TestIdentifier test) {
            began = System.nanoTime();
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                System.out.printf("%-10s %6d ms  %s%n", result.getStatus(), (System.nanoTime() - began) / 1_000_000, test.getDisplayName());
            } else {
                System.out.println(test.getDisplayName());
            }
        }
    }
}
