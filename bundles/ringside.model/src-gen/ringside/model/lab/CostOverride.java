/**
 */
package ringside.model.lab;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One cost that differs from the preset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.CostOverride#getCost <em>Cost</em>}</li>
 *   <li>{@link ringside.model.lab.CostOverride#getThousandths <em>Thousandths</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getCostOverride()
 * @model
 * @generated
 */
public interface CostOverride extends EObject
{
	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the cost, such as llcHitCycles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see ringside.model.lab.LabPackage#getCostOverride_Cost()
	 * @model required="true"
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link ringside.model.lab.CostOverride#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Thousandths</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost in thousandths of its unit, 0 or more: 50000 is 50 cycles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thousandths</em>' attribute.
	 * @see #setThousandths(long)
	 * @see ringside.model.lab.LabPackage#getCostOverride_Thousandths()
	 * @model default="0"
	 * @generated
	 */
	long getThousandths();

	/**
	 * Sets the value of the '{@link ringside.model.lab.CostOverride#getThousandths <em>Thousandths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thousandths</em>' attribute.
	 * @see #getThousandths()
	 * @generated
	 */
	void setThousandths(long value);

} // CostOverride
