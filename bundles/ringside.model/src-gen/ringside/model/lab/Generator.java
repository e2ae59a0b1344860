/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stream of packets.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Generator#getCount <em>Count</em>}</li>
 *   <li>{@link ringside.model.lab.Generator#getPacketsPerSecond <em>Packets Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.Generator#getArrivals <em>Arrivals</em>}</li>
 *   <li>{@link ringside.model.lab.Generator#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getGenerator()
 * @model
 * @generated
 */
public interface Generator extends Traffic
{
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many packets are sent, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see ringside.model.lab.LabPackage#getGenerator_Count()
	 * @model default="1"
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Generator#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Packets Per Second</b></em>' attribute.
	 * The default value is <code>"1000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean rate in packets per second, 1 or more. The link's rate bounds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packets Per Second</em>' attribute.
	 * @see #setPacketsPerSecond(long)
	 * @see ringside.model.lab.LabPackage#getGenerator_PacketsPerSecond()
	 * @model default="1000000"
	 * @generated
	 */
	long getPacketsPerSecond();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Generator#getPacketsPerSecond <em>Packets Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packets Per Second</em>' attribute.
	 * @see #getPacketsPerSecond()
	 * @generated
	 */
	void setPacketsPerSecond(long value);

	/**
	 * Returns the value of the '<em><b>Arrivals</b></em>' attribute.
	 * The default value is <code>"CONSTANT"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Arrivals}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the gaps between packets are distributed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrivals</em>' attribute.
	 * @see ringside.model.lab.Arrivals
	 * @see #setArrivals(Arrivals)
	 * @see ringside.model.lab.LabPackage#getGenerator_Arrivals()
	 * @model default="CONSTANT"
	 * @generated
	 */
	Arrivals getArrivals();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Generator#getArrivals <em>Arrivals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arrivals</em>' attribute.
	 * @see ringside.model.lab.Arrivals
	 * @see #getArrivals()
	 * @generated
	 */
	void setArrivals(Arrivals value);

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Over how many flows the packets are spread in turn, 1 to 1048576. Each flow has a source port of its own, counted up from the header's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' attribute.
	 * @see #setFlows(int)
	 * @see ringside.model.lab.LabPackage#getGenerator_Flows()
	 * @model default="1"
	 * @generated
	 */
	int getFlows();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Generator#getFlows <em>Flows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flows</em>' attribute.
	 * @see #getFlows()
	 * @generated
	 */
	void setFlows(int value);

} // Generator
