${bean.toString()}
