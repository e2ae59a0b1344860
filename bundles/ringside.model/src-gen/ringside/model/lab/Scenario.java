/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is sent into the lab and what is done to it, with the seed of its chances.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Scenario#getSeed <em>Seed</em>}</li>
 *   <li>{@link ringside.model.lab.Scenario#getMaxNanos <em>Max Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.Scenario#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link ringside.model.lab.Scenario#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends Element
{
	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seed of all random streams of a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see ringside.model.lab.LabPackage#getScenario_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Scenario#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Max Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends at this time in nanoseconds. 0: when nothing more happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Nanos</em>' attribute.
	 * @see #setMaxNanos(long)
	 * @see ringside.model.lab.LabPackage#getScenario_MaxNanos()
	 * @model default="0"
	 * @generated
	 */
	long getMaxNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Scenario#getMaxNanos <em>Max Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Nanos</em>' attribute.
	 * @see #getMaxNanos()
	 * @generated
	 */
	void setMaxNanos(long value);

	/**
	 * Returns the value of the '<em><b>Traffic</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Traffic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The packets and generators.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traffic</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getScenario_Traffic()
	 * @model containment="true"
	 * @generated
	 */
	EList<Traffic> getTraffic();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.TimedAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done to the lab at given times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getScenario_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimedAction> getActions();

} // Scenario
