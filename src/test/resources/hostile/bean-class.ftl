${bean.class.protectionDomain.classLoader}
